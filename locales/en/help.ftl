# The page "who helps": its own words; what each contact is for stands in contacts.ftl.

help-title = Who helps
# The line under the title on the card of the first page.
help-card = Free legal help, finding a person, the court line
help-intro = These places may help. Ask what a call costs and who answers. Do not talk about papers or how someone came until you know you speak with a lawyer’s office.
help-clinic = From the people who run this computer
# { $line } is a line of the clinic’s own file, { $reason } what is wrong there, in English.
help-clinic-unusable = One entry of the clinic’s list cannot be shown (line { $line }: { $reason }).
help-legal = Free or low-cost legal help
help-hotline = Help lines
help-find = Find a person
help-court = The immigration court
help-funds = Bail funds and immigration bond funds
help-pay-bond = Pay an immigration bond
help-consulates = Consulates
help-children = Children
