# The bail comparison as a page of its own. What stands in its cells is in plan.ftl.

comparison-page = Pay bail now, or not yet?
# The button in the plan’s bail section, and links from other pages.
comparison-open = Open the comparison on its own page
comparison-intro = These are four ways to go, side by side. None is right for everyone. Try to speak to a lawyer before paying.
# The reader’s answers follow on the next line.
comparison-yours = This fits your answers:
comparison-go-on = Answer the open questions, so that it fits better
comparison-general = This is the general comparison. It reads as if every answer were “I don’t know.” It fits better when you answer the questions.
comparison-not-now = Your answers so far do not lead to a choice about bail. So this is the general comparison. It reads as if every answer were “I don’t know.”
comparison-start = Answer the questions
# The last row of the comparison.
comparison-ask = What to ask, and whom
