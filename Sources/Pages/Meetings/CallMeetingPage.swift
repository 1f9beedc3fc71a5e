package import Markup

/// Where a coordinator calls a meeting.
package func callMeetingPage(_ frame: PageFrame, entered: Entered) -> HTML {
    layout(
        frame, title: "Call a meeting", problems: entered.problems, backTo: At.meetings()
    ) {
        heading("Call a meeting")
        p { "Nobody is told until the agenda goes out." }
        form(to: At.callMeeting(), token: frame.token) {
            if !entered[CallMeetingForm.caseQuestion.name].isEmpty {
                hidden(
                    CallMeetingForm.caseQuestion.name, entered[CallMeetingForm.caseQuestion.name])
                p { "The case is put on its agenda, and you can send it at once." }
            }
            radios(CallMeetingForm.kind, entered)
            dateInput(CallMeetingForm.date, entered)
            textInput(CallMeetingForm.startsAt, entered)
            textInput(CallMeetingForm.minutes, entered)
            textInput(CallMeetingForm.venue, entered)
            button("Call this meeting")
        }
    }
}
