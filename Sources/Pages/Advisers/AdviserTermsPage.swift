package import Casework
package import Markup

/// An adviser's hours, and whom she is trained or placed to help.
package enum AdviserTermsForm {
    static let hours = NumberQuestion(
        "hours", "Hours, in percent of full time", in: 1...100,
        hint: "For example, 60 for three days a week.", missing: "Enter the hours",
        called: "Hours")
    static let specialisms = TicksQuestion<AdviserSpecialism>(
        "works-with", "Trained for, or placed with"
    ) { $0.words }
    static let languages = TextQuestion(
        "languages", "Languages beside English", hint: "With commas between them.")

    package static func read(
        _ fields: FormFields, _ adviser: AdviserLoad
    ) -> FormReading<AdviserTerms> {
        var problems: [Problem] = []
        let hours = hours.read(fields, into: &problems)
        let ticked = specialisms.read(fields, into: &problems) ?? []
        let languages = languages.read(fields, into: &problems) ?? ""
        if shown(adviser).typed(fields) == .overtaken {
            problems.append(
                shown(adviser).overtaken(
                    at: self.hours.name,
                    "\(adviser.terms.hours)%, \(adviser.terms.languages)"))
        }
        return FormReading(
            hours.map {
                AdviserTerms(hours: $0, specialisms: Set(ticked), languages: languages)
            }, problems)
    }

    static func stored(_ adviser: AdviserLoad) -> [StoredAnswer] {
        let known = AdviserSpecialism.allCases.filter(adviser.terms.specialisms.contains)
        return [
            hours.answer(adviser.terms.hours), languages.answer(adviser.terms.languages),
            specialisms.answer(known.isEmpty ? nil : known),
        ]
    }

    /// A box that is not ticked is not sent, so every box has its place in the mark.
    static func shown(_ adviser: AdviserLoad) -> ShownRow {
        let boxes = AdviserSpecialism.allCases.map { one in
            let isTicked = adviser.terms.specialisms.contains(one)
            return StoredAnswer([(specialisms.boxName(one), isTicked ? "yes" : "")])
        }
        return ShownRow(
            hours.name,
            onRecord: [
                hours.answer(adviser.terms.hours), languages.answer(adviser.terms.languages),
            ] + boxes)
    }
}

/// Where the advocacy manager sets an adviser's hours and specialisms.
package func adviserTermsPage(
    _ frame: PageFrame, _ adviser: AdviserLoad, entered: Entered? = nil
) -> HTML {
    let entered = entered ?? .stored(AdviserTermsForm.stored(adviser))
    return layout(
        frame, title: "Hours and specialisms", problems: entered.problems,
        backTo: At.advisers()
    ) {
        heading("Hours and specialisms", above: "\(adviser.name)")
        p { adviser.words }
        form(to: At.adviserTerms(adviser.id), token: frame.token, asksBeforeLeaving: true) {
            AdviserTermsForm.shown(adviser).hiddenMark()
            textInput(AdviserTermsForm.hours, entered)
            checkboxes(AdviserTermsForm.specialisms, entered)
            textInput(AdviserTermsForm.languages, entered)
            button("Save")
        }
    }
}
