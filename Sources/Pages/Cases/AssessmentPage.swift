package import Casework
package import Markup

/// Where the risk of a case is assessed anew. What was assessed before stays beside it.
package func assessmentPage(
    _ frame: PageFrame, _ file: CaseBriefing, _ instrument: RiskInstrument, today: CalendarDate,
    newID: ID<CaseAssessment>, entered: Entered
) -> HTML {
    let reference = file.outline.reference.description
    let questions = AssessmentForm.questions(instrument)
    return layout(
        frame, title: "Assess the risk again - case \(reference)", problems: entered.problems,
        backTo: At.caseFile(file.id), width: .wide
    ) {
        heading("Assess the risk again", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        p { "\(instrument.title), version \(instrument.version)" }
        carriedWords(AssessmentForm.carried(file, instrument))
        p {
            "Ask when it is safe to talk. A question that was not asked stays at “Not asked”, "
            "and a blank never counts as a no."
        }
        form(to: assessmentLink(file.id, instrument), token: frame.token, asksBeforeLeaving: true) {
            hidden("id", entered["id"].isEmpty ? newID.description : entered["id"])
            radios(AssessmentForm.source, entered)
            dateInput(AssessmentForm.madeOn, entered)
            yesNo(AssessmentForm.isTrained, entered)
            checklistPart(questions, entered)
            checklistSource(instrument)
            button("Save assessment")
        }
    }
}

@HTMLBuilder
private func carriedWords(_ earlier: AssessmentBriefing?) -> HTML {
    if let earlier {
        insetText {
            p {
                "The answers that your agency gave on \(earlier.on.words) are filled in. Go "
                "through each and change what has changed."
            }
        }
    }
}

/// The page for an instrument. Its code came from a checked file and can stand in an address.
func assessmentLink(_ id: ID<CaseFile>, _ instrument: RiskInstrument) -> Link {
    AddressWord(addressPart: instrument.code).map { At.assessment(id, $0) } ?? At.caseFile(id)
}
