# Ang paghahambing tungkol sa piyansa, sa sarili nitong page. Nasa plan.ftl ang laman ng mga kahon nito.

comparison-page = Magpiyansa na, o huwag muna?
comparison-open = Buksan ang paghahambing sa sarili nitong page
comparison-intro = Apat na puwedeng gawin ang mga ito, magkakatabi. Walang iisang tama para sa lahat. Sikaping makausap ang abogado bago magbayad.
comparison-yours = Ayon ito sa mga sagot ninyo:
comparison-go-on = Sagutin ang mga natitirang tanong, para mas tumugma ito
comparison-general = Pangkalahatang paghahambing ito. Nakasulat ito na parang “Hindi ko alam” ang lahat ng sagot. Mas tutugma ito kapag sinagot ninyo ang mga tanong.
comparison-not-now = Hindi humahantong sa pagpili tungkol sa piyansa ang mga sagot ninyo sa ngayon. Kaya pangkalahatang paghahambing ito. Nakasulat ito na parang “Hindi ko alam” ang lahat ng sagot.
comparison-start = Sagutin ang mga tanong
comparison-ask = Ano ang itatanong, at kanino
