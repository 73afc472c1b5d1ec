# The settings of this computer: for a family's own computer, or for the staff of a clinic.

settings-page = Settings
settings-intro = These are the settings of this computer. Each change is saved at once. Your answers are never saved with them.
settings-text-size = Text size
settings-percent = { $percent }%
settings-colors = Colors
settings-colors-light = Light
settings-colors-dark = Dark
settings-colors-strong = Strong contrast
settings-paper = Paper
settings-printer = Printer
settings-printer-usual = The usual one of this computer
settings-clinic = Name of your clinic or group
settings-clinic-help = It shows on the first page and at the foot of each printed sheet. At home you can leave it empty.
settings-clinic-hint = For example, the name on your door
settings-languages = Languages that readers can choose
settings-languages-help = English can always be chosen.
settings-reviewed-only = Only languages that a named person has checked
# { $what } is a list of language codes in the settings file, such as "xx, yy".
settings-unknown = The settings name a language that this guide does not have: { $what }. It is left out.
