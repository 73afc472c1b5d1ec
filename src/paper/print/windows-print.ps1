$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.Encoding]::UTF8
try {
    Add-Type -AssemblyName System.Drawing
    Add-Type -AssemblyName System.Runtime.WindowsRuntime
    $null = [Windows.Storage.StorageFile, Windows.Storage, ContentType = WindowsRuntime]
    $null = [Windows.Storage.Streams.InMemoryRandomAccessStream, Windows.Storage.Streams, ContentType = WindowsRuntime]
    $null = [Windows.Data.Pdf.PdfDocument, Windows.Data.Pdf, ContentType = WindowsRuntime]
    $null = [Windows.Data.Pdf.PdfPageRenderOptions, Windows.Data.Pdf, ContentType = WindowsRuntime]

    # Windows answers later; this waits for it.
    $ways = [System.WindowsRuntimeSystemExtensions].GetMethods() | Where-Object {
        $_.Name -eq 'AsTask' -and $_.GetParameters().Count -eq 1
    }
    $later = $ways | Where-Object { $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncOperation`1' } | Select-Object -First 1
    $done = $ways | Where-Object { $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncAction' } | Select-Object -First 1
    function Get-Later($operation, $kind) {
        $task = $later.MakeGenericMethod($kind).Invoke($null, @($operation))
        $task.Wait()
        $task.Result
    }

    $document = New-Object System.Drawing.Printing.PrintDocument
    if ($env:HOLD_GUIDE_PRINTER) {
        $document.PrinterSettings.PrinterName = $env:HOLD_GUIDE_PRINTER
    }
    if (-not $document.PrinterSettings.IsValid) {
        exit 3
    }
    $document.DocumentName = $env:HOLD_GUIDE_JOB
    # The other one shows a window.
    $document.PrintController = New-Object System.Drawing.Printing.StandardPrintController

    $file = Get-Later ([Windows.Storage.StorageFile]::GetFileFromPathAsync($env:HOLD_GUIDE_PAPER)) ([Windows.Storage.StorageFile])
    $pdf = Get-Later ([Windows.Data.Pdf.PdfDocument]::LoadFromFileAsync($file)) ([Windows.Data.Pdf.PdfDocument])
    $script:number = 0
    # Windows counts a page in 96ths of an inch, its printing in 100ths; 300 dots
    # an inch is what a common printer shows.
    $document.add_QueryPageSettings({
        param($sender, $turn)
        $page = $pdf.GetPage($script:number)
        $wide = [int]($page.Size.Width / 96 * 100)
        $high = [int]($page.Size.Height / 96 * 100)
        $page.Dispose()
        foreach ($size in $document.PrinterSettings.PaperSizes) {
            if ([Math]::Abs($size.Width - $wide) -lt 5 -and [Math]::Abs($size.Height - $high) -lt 5) {
                $turn.PageSettings.PaperSize = $size
                break
            }
        }
    })
    $document.add_PrintPage({
        param($sender, $turn)
        $page = $pdf.GetPage($script:number)
        $options = New-Object Windows.Data.Pdf.PdfPageRenderOptions
        $options.DestinationWidth = [uint32]($page.Size.Width / 96 * 300)
        $stream = New-Object Windows.Storage.Streams.InMemoryRandomAccessStream
        $done.Invoke($null, @($page.RenderToStreamAsync($stream, $options))).Wait()
        $image = [System.Drawing.Image]::FromStream([System.IO.WindowsRuntimeStreamExtensions]::AsStream($stream))
        $turn.Graphics.DrawImage(
            $image,
            [single](-$turn.PageSettings.HardMarginX),
            [single](-$turn.PageSettings.HardMarginY),
            [single]($page.Size.Width / 96 * 100),
            [single]($page.Size.Height / 96 * 100))
        $image.Dispose()
        $stream.Dispose()
        $page.Dispose()
        $script:number += 1
        $turn.HasMorePages = $script:number -lt $pdf.PageCount
    })
    $document.Print()
} catch {
    [Console]::Error.WriteLine($_.Exception.Message)
    exit 1
}
