# Konparezon kosyon kriminèl la kòm yon paj apa. Sa ki nan kaz yo nan plan.ftl.

comparison-page = Peye kosyon kriminèl la kounye a, oswa poko?
comparison-open = Louvri konparezon an sou pwòp paj li
comparison-intro = Men kat fason pou avanse, kòtakòt. Pa gen youn ki bon pou tout moun. Eseye pale ak yon avoka anvan ou peye.
comparison-yours = Sa koresponn ak repons ou yo:
comparison-go-on = Reponn kesyon ki rete yo, pou l koresponn pi byen
comparison-general = Se konparezon jeneral la. Li ekri kòmsi chak repons te “Mwen pa konnen”. Li koresponn pi byen lè ou reponn kesyon yo.
comparison-not-now = Repons ou yo jiska kounye a pa mennen nan yon chwa sou kosyon kriminèl. Kidonk se konparezon jeneral la. Li ekri kòmsi chak repons te “Mwen pa konnen”.
comparison-start = Reponn kesyon yo
comparison-ask = Sa pou mande, ak ki moun pou mande
