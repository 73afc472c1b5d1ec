# Reading a page aloud.

speech-read = Basahin nang malakas
speech-stop = Itigil ang pagbasa
speech-pause = Ihinto muna
speech-go-on = Ituloy
speech-previous = Naunang pangungusap
speech-next = Susunod na pangungusap
speech-slower = Mas mabagal
speech-faster = Mas mabilis
speech-keys = Binabasa ng { $key-read } ang pahina nang malakas. Pindutin ulit para itigil.
speech-no-program = Walang programang pang-boses ang computer na ito. Hindi nito mababasa nang malakas ang mga pahina.
speech-no-voice = Walang boses para sa wikang ito ang computer na ito. Hindi nito mababasa nang malakas ang pahinang ito.
speech-hung = Hindi sumasagot ang boses. Walang binabasa ngayon. Puwede ninyong subukan ulit.
speech-silent = Walang tunog ang boses. Tingnan kung nakakabit ang speaker o headphones.
speech-failed = Tumigil ang boses dahil sa mali. Puwede ninyong subukan ulit.
