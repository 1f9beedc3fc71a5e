package import Casework
package import Markup

extension AgreeAction.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListed: "This case is not waiting to be heard, so no action can be added."
        case .nothingWritten: "Enter what will be done."
        case .dueInThePast: "Enter a day that is today or later."
        case .noSuchRisk: "The risk that this action answers is no longer there."
        }
    }
}

extension ReportAction.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .noSuchAction: "This action is no longer there."
        case .ownedByAnotherAgency: "This action belongs to another agency."
        case .notPossibleNeedsReason: "Enter why it is no longer possible."
        case .notDoneNeedsReason: "Enter why it is not done yet."
        }
    }
}
