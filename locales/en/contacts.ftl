# Places that help. contact-… is the name; .what says what it is for; .hours only when known.
# Lines and sites of ICE say that ICE runs them. “Open the site first; we have not called” stays where it stands.

contact-ice-locator = ICE Online Detainee Locator
    .what = Find an adult in ICE custody. **This site is run by ICE.** A person in a county jail does not show up here until ICE books them. Try every spelling and both last names. Children are not shown.

contact-ice-line = ICE Detention Reporting and Information Line
    .what = Ask where a person in ICE custody is, or report a problem there. **This line is run by ICE.** If you have no legal status, let a citizen, a lawyer or the consulate call. Say as little as needed.
    .hours = Monday to Friday, { $hour-ice-line-opens } a.m. to { $hour-ice-line-closes } p.m. Eastern Time. Spanish and interpreters.

contact-vinelink = VINELink
    .what = Get an alert when a jail moves or releases a person. It is said to cover many county jails, but not all of ICE. Open the site first; we have not checked it.

contact-eoir-line = Immigration court case line (EOIR)
    .what = Hear the next court date and the judge’s decision in an immigration case. You need the person’s [A-number](term:a-number). It does not tell you about an [immigration bond](term:immigration-bond).
    .hours = Day and night, every day. English and Spanish.

contact-eoir-online = Immigration court case search (EOIR)
    .what = Look up an immigration case with the person’s [A-number](term:a-number). Check here for an old deportation order before you decide about [bail](term:bail).

contact-legal-directory = National Immigration Legal Services Directory (Immigration Advocates Network)
    .what = Search for nonprofit immigration lawyers by ZIP code or by detention center. Open the site first; we do not know if it is kept up to date.

contact-pro-bono-list = List of free legal help from the immigration courts (EOIR)
    .what = Find lawyers and groups who may help for free, listed by immigration court. A new list comes out four times a year.

contact-aila = AILA lawyer search (American Immigration Lawyers Association)
    .what = Find a private immigration lawyer. Ask about the full price first. Open the site first; we have not checked it.

contact-doj-roster = Justice Department list of accredited representatives
    .what = Check that a helper who is not a lawyer is an [accredited representative](term:accredited-representative). Look for the helper and the nonprofit.

contact-state-bar = Your state bar
    .what = Check that a lawyer has a license. A state bar may also send you to a private lawyer or a low-cost first talk. Search online for the name of your state and “bar association.”

contact-clinic = CLINIC (Catholic Legal Immigration Network)
    .what = Find immigration legal programs of Catholic and community groups. Open the site first; we have not called them.

contact-legal-aid = Local legal aid (Legal Services Corporation)
    .what = Find a legal aid office near you. These offices have limits on helping people without legal status, so ask first. Open the site first; we have not called them.

contact-idp = Immigrant Defense Project (IDP)
    .what = Ask about a criminal case and immigration. Anyone may ask. They help most in New York, and elsewhere they explain and refer. You leave a message and they call back. Open the site first for the number; we have not called.

contact-freedom-for-immigrants = Freedom for Immigrants
    .what = Look for their hotline for people in ICE detention and their families. Open the site first; we have not called, and it may have changed.

contact-chirla = CHIRLA
    .what = Look for their help line for immigrants, in English and Spanish. It was announced for the whole country. Open the site first; we have not called.

contact-nijc = National Immigrant Justice Center (NIJC)
    .what = Ask about legal help in immigration detention, mostly in the Midwest. Open the site first; we have not called.

contact-nip = National Immigration Project
    .what = Tell your lawyer about them. They help lawyers with hard cases, and may refer families to others. Open the site first; we have not called.

contact-ilrc = Immigrant Legal Resource Center (ILRC)
    .what = Get know-your-rights cards, a family plan, and guides for defense lawyers. Some are in many languages. They have no help line.

contact-aclu = ACLU in your state
    .what = Ask if they take cases where a jail keeps a person too long ([overdetention](term:overdetention)). They may take a strong case. Open the site first to find your state; we have not called.

contact-texas-law-help = TexasLawHelp (Texas)
    .what = Read a web guide for families about immigration detention. Open the site first; we have not checked if it is up to date.

contact-consulates = The person’s consulate
    .what = A [consulate](term:consulate) can visit, and can help find a lawyer, papers and family. If the person is afraid of their government, ask a lawyer first. The State Department has a list of consulates.

contact-ciam = CIAM, Mexico’s help center
    .what = It helps find and assist Mexican nationals who are detained. Ask a Mexican consulate how to reach it.
    .hours = Day and night, every day. Spanish and English.

contact-orr = Office of Refugee Resettlement (ORR)
    .what = Look for a child who is in the government’s care without a parent. The ICE locator does not show children. This is a government office, so try to speak to a lawyer for the child first.

contact-bail-fund-network = National Bail Fund Network
    .what = Find groups that may pay [bail](term:bail) or an [immigration bond](term:immigration-bond). Most help with an immigration bond only after the amount is set. Open the site first; we have not called them.

contact-cebonds = CeBONDS
    .what = Pay an [immigration bond](term:immigration-bond) online by bank transfer. **This site is run by ICE.** Citizens, green-card holders, law firms and nonprofits can pay. Go to the site yourself. No one who phones you is collecting a real immigration bond.
