# Ang nasa papel lamang: sa ibaba ng bawat pahina, at para sa mga hugis na hindi nakikita ng screen reader.

paper-use-before = Gamitin bago ang { $date }
paper-past = Lumipas na ang petsang { $date }. Maaaring luma na ang ilang bahagi. Magtanong sa abogado.
paper-from = Na-print sa: { $clinic }
paper-page = Pahina { $number } ng { $of }
paper-box = kahon na lalagyan ng tsek
paper-ticked = kahon na may tsek
paper-line = linya na masusulatan
