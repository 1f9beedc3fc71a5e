import Casework
package import Markup

extension ArrangeAgenda.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .meetingIsOver: "This meeting is closed, so its agenda stays as it is."
        case .noCases: "Select at least one case."
        }
    }
}

extension EndAttendance.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInSession: "This meeting is not in session."
        case .notHere: "This agency is not recorded as here."
        }
    }
}

extension ComeBack.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInSession: "This meeting is not in session."
        case .notGone: "This agency is not recorded as gone."
        }
    }
}

extension SendActionLists.Refusal: Worded {
    package var sentence: Phrase { "Close the meeting before its actions go out." }
}

extension ApproveMinutes.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notClosed: "Close the meeting before its minutes are approved."
        case .nothingToApprove: "Everything was approved already."
        case .changedSince:
            "Minutes changed after you opened this page. Nothing was approved. Read what waits now."
        }
    }
}

extension OpenPaper.Refusal: Worded {
    package var sentence: Phrase { "This paper did not go to your agency." }
}

extension SetResearchAside.Refusal: Worded {
    package var sentence: Phrase { "This case was heard, so its research stays." }
}

extension PassResearchOn.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .agencyWasNotAsked: "Your agency was not asked about this case."
        case .caseWasHeard: "This case was heard, so there is nothing more to look up."
        case .nothingAsked: "Enter what your colleague should look up."
        case .isHerself: "Select a colleague, not yourself."
        }
    }
}

extension SubmitInWriting.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .agencyWasNotAsked: "Your agency was not asked about this case."
        case .caseWasHeard: "This case was heard, so nothing more can be sent for it."
        case .nothingWritten: "Enter what the chair should know."
        }
    }
}
