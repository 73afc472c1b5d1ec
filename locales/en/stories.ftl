# Made-up families for workshops. Only what happened to them stands here; the law and
# the plan are said by the guide itself.

story-bail-set = Ana and Joe: bail is set
    .one = Joe was arrested on Friday. He is in a county jail in Texas.
    .two = A judge set bail, and Ana has the money ready.
    .three = Then the jail tells Ana: there is an ICE hold.
    .room = Would you pay the bail today?
    .home = One call to a lawyer before paying can change a lot.
    .note-family = Tell it slowly. Ana is not to blame for being in a hurry. Ask nobody in the room about their own case.
    .note-answers = Read two or three answers aloud. Say that “I don’t know” is always a good answer here.
    .note-room = Many will say: pay, so that he is free. Thank each person. Do not say who is right yet.
    .note-plan = Read each line, then wait. Ask the room to say it again in their own words.
    .note-change = Try another state first. The same money can lead to a different place. Then try the plea.
    .note-home = Hand out the plan and the card for the wallet. Show where lawyers are listed.

story-plea-offer = Sam and Aunt Rita: a plea offer
    .one = Sam has lived here for years. His Aunt Rita raised him.
    .two = He is in jail in Arizona. The jail confirms an ICE hold.
    .three = He is offered a plea. People say it is the quick way home.
    .room = What would you want to know before Sam says yes?
    .home = Ask what a plea does to the immigration case before saying yes.
    .note-family = Aunt Rita wants Sam home for a birthday. Let the room feel that. Nobody is wrong to hope. Ask nobody about charges.
    .note-answers = Point at the line about the plea. It is the answer that matters most in this story.
    .note-room = People may ask about the charge. You do not need it. Bring them back to the question.
    .note-plan = Two lawyers appear here. Say what each one does, in one sentence.
    .note-change = Show what stays when the charges are dropped. Ask the room why the hold is still there.
    .note-home = Hand out the page with questions for the defense lawyer.

story-time-is-over = Lena and Max: still in jail
    .one = Lena paid her husband Max’s bail in Ohio.
    .two = She has the paper that ICE sent to the jail.
    .three = It is more than two days later. Max is still inside.
    .room = Whom would you call first?
    .home = Write down the day and the hour, and call the lawyer the same day.
    .note-family = Lena keeps asking at the front desk. She did right to ask. Ask nobody how long someone of theirs was kept.
    .note-answers = The hours matter here. Ask who knows when the hours begin. Do not test anyone.
    .note-room = Some want to go to the jail together. Say that the plan speaks about that, too.
    .note-plan = Stop at the line about pressing the jail. It can go two ways. That is why a lawyer comes first.
    .note-change = Change the hours. Show that before two days the first line of the plan is another one.
    .note-home = Hand out the letter that asks on what authority a person is held. Say: with a lawyer.

story-judge-said-go = Grace and her brother: the judge said go
    .one = A judge in Illinois let Grace’s brother Eli go.
    .two = The jail still has him. It speaks of an ICE hold.
    .three = Eli’s two small children are with Grace now.
    .room = What does Grace need today, for Eli and for the children?
    .home = The law of the place counts. Look it up for your own state.
    .note-family = Let the room think of the children first. Many will. Do not ask who has children at home.
    .note-answers = Point at the state. Say that the next views hang on it.
    .note-room = Collect two lists: for Eli, and for the children. Both are in the plan.
    .note-plan = Read “our sources say” just as it stands. Read the last sentence of the first line, too.
    .note-change = Change the state to Texas. Give the room time to read what goes away.
    .note-home = Hand out the page about children and belongings.

story-sentence-ends = Paul and Mira: the last weeks
    .one = Mira’s son Paul serves a short sentence in California.
    .two = His sentence ends in a few weeks.
    .three = A cell mate says that ICE will come. Nobody showed a paper.
    .room = What is a rumor here, and what do we know?
    .home = First find out if there really is an ICE hold. Use the time left.
    .note-family = Nobody knows yet if there is a hold. That is the point of this story. Ask nobody about jail in their own family.
    .note-answers = Show the answer “only heard”. The guide takes it seriously, and does not scare.
    .note-room = People may tell rumors of their own. Be kind, and come back to Paul.
    .note-plan = Practice the neutral question to the jail aloud, all together. Read all the lines about California, not only the first.
    .note-change = First try that they have the paper. Then try that the jail says there is no hold.
    .note-home = Hand out the call script for asking the jail.

story-with-ice = Omar’s friend: already with ICE
    .one = Omar’s friend Leo was handed to ICE in Georgia.
    .two = Leo has been in the country for many years.
    .three = A caller tells Omar to pay an immigration bond by phone, today.
    .room = Should Omar pay the caller?
    .home = A caller asks for an immigration bond? Try to speak to a lawyer first.
    .note-family = Omar is a friend, not family. Friends can help, too. Ask nobody if a caller ever fooled them.
    .note-answers = Nobody in the room is asked how they came. This is Leo’s made-up answer.
    .note-room = Let someone play the caller, if the room likes that. Keep it light.
    .note-plan = The first line says that it is not sure. Read it as it is. Do not make it surer.
    .note-change = Before you change it, read aloud the question about an old deportation order. Then change it.
    .note-home = Hand out the questions for the immigration lawyer.

story-cannot-find = Bea and Tom: where is he?
    .one = Tom was in a parish jail in Louisiana.
    .two = When Bea calls on Monday, he is not on the list.
    .three = Nobody tells her where he is.
    .room = Where would you look first?
    .home = Look again every few hours, and write down each step.
    .note-family = Not knowing is the hardest part. Leave a moment of quiet. Do not ask who has been through this.
    .note-answers = There are only a few answers. The plan works with little.
    .note-room = Write on a board what people say. Compare it with the plan later.
    .note-plan = Show the search site on paper, not live. Warn of numbers from social media.
    .note-change = Now she has found him, with ICE. Show how many lines are new. New questions count as “I don’t know”. Ask nobody to fill them in.
    .note-home = Hand out the list for finding someone.
