# 특별한 단어. term-… = 제목이 되는 단어; .means = 짧은 문장 한두 개로 된 설명.
# “형사 보석금”(bail)은 언제나 형사 법원의 것이고, “이민 보증금”(immigration bond)은 언제나 ICE의 것입니다.

term-a-number = A번호(A-number)
    .means = 국토안보부가 사람에게 주는 아홉 자리 번호입니다. A로 시작합니다. 노동 허가증이나 영주권 같은 이민 서류에 있습니다.

term-accredited-representative = 공인 대리인(accredited representative)
    .means = 변호사는 아니지만 이민 법률 지원을 해도 되는, 훈련받은 도우미입니다. 법무부의 승인을 받아야 하고, 승인된 비영리 단체에서 일합니다.

term-administrative-warrant = ICE 영장(administrative warrant)
    .means = 판사가 아니라 이민 당국 직원이 서명한 서류입니다. ICE가 사람을 체포할 수 있게 합니다.

term-aggravated-felony = 가중 중범죄(aggravated felony)
    .means = 이민법에서 많은 범죄에 붙이는 이름입니다. 그중에는 형사법에서 중범죄가 아닌 것도 있습니다. 당사자에게 아주 무거운 결과가 될 수 있습니다.

term-asylum = 망명(asylum)
    .means = 자기 나라에서 큰 해를 당할까 두려워하는 사람을 보호합니다. 정치, 종교, 인종, 국적, 사회 집단 같은 이유로 입는 해여야 합니다.

term-bail = 형사 보석금(bail, 형사 법원)
    .means = 구치소 밖에서 형사 재판을 기다릴 수 있게 해 주는 돈이나 약속입니다. [이민 보증금](term:immigration-bond)과 다릅니다.

term-bondsman = 보석 보증업자(bail bondsman)
    .means = 수수료를 받고 [형사 보석금](term:bail)을 대신 내는 업체입니다. 수수료는 돌려주지 않습니다.

term-bia = 이민 항소 위원회(Board of Immigration Appeals, BIA)
    .means = [이민 판사](term:immigration-judge)의 결정을 다시 살펴보는 기관입니다.

term-booking = 입소 등록(booking)
    .means = 체포 뒤 구치소가 처음 하는 일입니다. 이름, 사진, 지문을 받습니다.

term-cebonds = CeBONDS
    .means = [이민 보증금](term:immigration-bond)을 내는 ICE의 웹사이트입니다. 주소는 { $site-bond-payment }입니다.

term-consulate = 영사관(consulate)
    .means = 미국에 있는, 당사자 나라의 사무소입니다. 구치소에 있는 자기 국민을 면회할 수 있습니다. 변호사, 서류, 가족을 찾는 일도 도울 수 있습니다.

term-conviction = 유죄 판결(conviction)
    .means = 유죄라는 판단이나 유죄 인정입니다. 이민법은 주 법원이 유죄 판결로 보지 않는 결과도 유죄 판결로 볼 수 있습니다.

term-fear-interview = 두려움 인터뷰(credible fear 또는 reasonable fear interview)
    .means = 망명 담당관과 하는 심사 인터뷰입니다. 자기 나라로 돌아가기가 두렵다고 말하는 사람을 위한 것입니다.

term-detainer = ICE 구금 요청(ICE hold)
    .means = ICE가 구치소에 보내는 요청입니다. detainer 또는 immigration hold라고도 합니다. 석방 전에 ICE에 알리고, 당사자를 { $hours-hold }시간까지 더 붙잡아 두라고 요청합니다. 판사가 아니라 이민 당국 직원이 서명합니다.

term-dhs = 국토안보부(Department of Homeland Security, DHS)
    .means = [ICE](term:ice)가 속한 연방 부처입니다.

term-entered-without-inspection = 심사를 받지 않고 입국(entered without inspection)
    .means = 미국에 들어올 때 입국 심사관의 심사를 받지 않은 것입니다. 심사는 공식 입국 장소에서 합니다.

term-eoir = EOIR
    .means = 이민 법원을 운영하는 법무부의 기관입니다.

term-expedited-removal = 신속 추방(expedited removal)
    .means = 이민 당국 직원이 명령하는 빠른 추방입니다. 당사자는 판사를 만나지 못합니다.

term-federal-circuit = 연방 순회구(federal circuit)
    .means = 연방 법원들이 같은 항소 법원을 따르는 여러 주의 묶음입니다. 규칙은 순회구마다 다를 수 있습니다.

term-forfeiture = 몰수(forfeiture)
    .means = 규칙을 어겨서, [형사 보석금](term:bail)이나 [이민 보증금](term:immigration-bond)으로 낸 돈을 잃는 것입니다.

term-form-i-200-i-205 = { $form-arrest-warrant } 양식과 { $form-removal-warrant } 양식
    .means = ICE가 직접 만드는 두 가지 서류입니다. { $form-arrest-warrant } 양식은 체포를 위한 것입니다. { $form-removal-warrant } 양식은 추방을 위한 것입니다. 판사가 아니라 이민 당국 직원이 서명합니다.

term-form-i-247a = { $form-detainer } 양식
    .means = [ICE 구금 요청](term:detainer)에 쓰는 정부 양식입니다.

term-habeas-corpus = 인신보호 청원(habeas corpus)
    .means = 사람을 가두어 두는 것이 합법인지 판사에게 결정해 달라는 요청입니다.

term-ice = ICE
    .means = 이민세관단속국(Immigration and Customs Enforcement)의 줄임말입니다. 나라 안에서 사람을 체포하고 추방하는 기관입니다.

term-immigration-bond = 이민 보증금(immigration bond)
    .means = 구금 시설 밖에서 이민 재판을 기다릴 수 있도록 ICE에 내는 돈입니다. [형사 보석금](term:bail)과 다릅니다.

term-immigration-judge = 이민 판사(immigration judge)
    .means = 추방 사건과 이민 보증금 사건을 결정하는 사람입니다. 이 판사는 법무부에서 일합니다.

term-judicial-warrant = 판사의 영장(judicial warrant)
    .means = 법원의 판사나 치안판사(magistrate)가 서명한 서류입니다. 법원 이름이 적혀 있습니다.

term-laken-riley-act = 레이큰 라일리 법(Laken Riley Act)
    .means = 연방법입니다. 어떤 범죄로 체포되기만 한 사람 중 일부에게 [이민 보증금](term:immigration-bond)을 허락하지 않습니다. 절도와 몇몇 폭력 행위가 그 예입니다.

term-mandatory-detention = 의무 구금(mandatory detention)
    .means = 이민 판사에게 [이민 보증금](term:immigration-bond)을 요청할 권리 없이 ICE에 갇혀 있는 것입니다.

term-notario = 노타리오(notario, 공증인)
    .means = 미국에서 공증인(notary)이나 “노타리오”는 변호사가 아닙니다. 공증인은 법률 조언을 해서는 안 됩니다.

term-notice-to-appear = 출석 통지서(Notice to Appear, NTA)
    .means = 추방 사건을 시작하고 그 이유를 적은 서류입니다.

term-obligor = 납부자(obligor)
    .means = [이민 보증금](term:immigration-bond)을 내고, 규칙이 지켜질 것이라고 약속하는 사람입니다.

term-overdetention = 초과 구금(overdetention)
    .means = 법에 따라 풀어 주어야 하는 때가 지난 뒤에도 붙잡아 두는 것입니다.

term-parole = 이민 임시 허가(parole)
    .means = 한동안 구금 시설 밖에 있거나 나라에 들어올 수 있게 하는 이민 당국의 허가입니다. 정식 입국 허가로 치지 않습니다.

term-personal-recognizance = 서약 석방(personal recognizance)
    .means = 돈을 내지 않고, 법원에 다시 나오겠다는 약속으로 구치소에서 풀려나는 것입니다.

term-plea = 유죄 인정 여부 답변(plea)
    .means = 형사 혐의에 대한 답입니다. 유죄(guilty), 무죄(not guilty), 다투지 않음(no contest)이 있습니다.

term-probable-cause = 상당한 근거(probable cause)
    .means = 어떤 일이 사실이라고 믿을 만한, 사실에 바탕을 둔 충분한 이유입니다.

term-public-defender = 국선 변호사(public defender)
    .means = 형사 사건에서 돈을 낼 수 없는 사람에게 법원이 무료로 붙여 주는 변호사입니다.

term-reinstatement = 추방 명령 재적용(reinstatement)
    .means = 예전 추방 명령을 다시 쓰는 것입니다. 당사자가 다시 들어왔을 때 ICE가 그렇게 할 수 있습니다.

term-release-point = 석방 시점(release point)
    .means = 형사 사건이 더는 당사자를 붙잡아 두지 않는 때입니다. 형사 보석금을 냈거나 기소가 취하된 때가 그 예입니다.

term-removal = 추방(removal)
    .means = “removal”은 추방(deportation)을 뜻하는 법률 용어입니다.

term-stipulated-removal = 합의 추방(stipulated removal)
    .means = 판사를 만나지 않고 추방되는 데 글로 동의하는 것입니다. 완전한 추방 명령입니다.

term-287g = { $section-287g } 협약
    .means = ICE와 지역 기관 사이의 협약입니다. 지역 경찰관이 이민 단속 일의 일부를 하게 합니다.

term-u-t-visa-vawa = U 비자, T 비자, VAWA
    .means = 범죄 피해자(U 비자)나 인신매매 피해자(T 비자)를 위한 보호입니다. 가까운 가족에게 학대받은 사람을 위한 것(VAWA)도 있습니다.

term-voluntary-departure = 자진 출국(voluntary departure)
    .means = 자기 돈으로 나라를 떠나도 된다는 허가입니다. 추방 명령이 아닙니다.

term-writ = 법정 출석 명령(writ)
    .means = 갇혀 있는 사람을 법정에 데려오라고 요청하는 법원의 명령입니다.
