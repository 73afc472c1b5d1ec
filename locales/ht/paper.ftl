# Sa ki sou papye sèlman: anba chak fèy, ak pou fòm yon lektè ekran pa ka wè.

paper-use-before = Sèvi ak li anvan { $date }
paper-past = Dat { $date } a pase. Kèk pati ka pa ajou ankò. Tcheke ak yon avoka.
paper-from = Enprime nan: { $clinic }
paper-page = Paj { $number } sou { $of }
paper-box = bwat pou tcheke
paper-ticked = bwat ki tcheke
paper-line = liy pou ekri
