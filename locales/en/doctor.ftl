# What `hold-guide doctor` says about this computer: one line of state, one
# sentence of what to do. It is read by staff, in a terminal.

doctor-fine = fine
doctor-note = please note
doctor-trouble = trouble
doctor-well = Nothing keeps the guide from working here.
doctor-not-well = Something keeps the guide from working as it should. It is marked above.

doctor-content = Content
doctor-content-fresh = It was last checked on { $date }. No part is past its review day.
doctor-content-past = It was last checked on { $date }. { $count ->
        [one] One part is
       *[other] { $count } parts are
    } past the review day, and the pages say so. Look for a newer guide.
doctor-clock = Clock
doctor-clock-fine = It says { $date }.
doctor-clock-wrong = It shows a day before { $date }, so it is wrong. Set it, or the guide cannot tell what is out of date.
doctor-display = Screen
doctor-display-found = A screen was found.
# { $what } is a command.
doctor-display-none = No screen was found. Start the guide on a desktop, or read it in the terminal: { $what }
doctor-graphics = Graphics
doctor-graphics-card = A graphics card was found. If it fails, the guide tries again without it.
doctor-graphics-software = No graphics card is in use. The guide paints without one, a little slower.
doctor-graphics-unknown = This can only be told in a window.
doctor-fonts = Letters
doctor-fonts-fine = The letters of all { $count } languages are there.
doctor-fonts-missing = Letters are missing for { $what }. Get a fresh copy of the program.
doctor-network = Network
doctor-network-blocked = This computer refuses every network connection of the guide. It was tried just now.
doctor-network-leaks = The block against connections does not work as it should. The guide opens none, but report this to those who made it.
doctor-network-refused = This computer did not let the guide set a block against connections. The guide opens none anyway.
doctor-network-not-asked = The guide sets no block against connections on this kind of computer. It opens none anyway.
doctor-memory = Memory
doctor-memory-none = If the program breaks down, no copy of its memory is kept.
doctor-memory-kept = If the program breaks down, this computer may keep a copy of its memory. Turn that off in the system.
doctor-settings = Settings
doctor-settings-none = There is no settings file yet. The usual settings are used.
doctor-settings-sound = The settings file can be read.
doctor-settings-bad = The file { $what } cannot be read. The guide will set it aside and use the usual settings.
doctor-folder = Settings folder
doctor-folder-fine = Settings can be saved.
doctor-folder-not = Settings cannot be saved in { $what }. They last until the guide is closed. Check its rights and the free space.
doctor-temporary = Folder for a short time
doctor-temporary-fine = A PDF can be opened in another program.
doctor-temporary-not = A PDF cannot be opened in another program: { $what } cannot be written. Printing and saving still work.
doctor-printers = Printers
doctor-printers-found = { $count ->
        [one] One printer is set up.
       *[other] { $count } printers are set up.
    }
doctor-printers-none = No printer is set up. Add one in the system, or use phone codes and files.
doctor-printers-no-system = There is no print system. Install one, such as CUPS, or use phone codes and files.
doctor-printers-unreachable = The print system cannot be reached. Start it on this computer. The guide does not use one over the network.
doctor-printers-hung = The print system does not answer. Start it again.
doctor-printers-refused = The print system said no. Its own words: { $reason }
doctor-speech = Speech
doctor-speech-found = { $what } has a voice for { $count } of { $of } languages.
doctor-speech-none = No speech program answered. The guide works without one. To have one, install { $what }.
