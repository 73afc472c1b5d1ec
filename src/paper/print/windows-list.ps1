$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.Encoding]::UTF8
try {
    foreach ($printer in Get-CimInstance -ClassName Win32_Printer) {
        '{0}|{1}' -f [int]$printer.Default, $printer.Name
    }
} catch {
    exit 1
}
