package import Casework
package import Markup

extension AllocateAdvocate.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsClosed: "This case is closed, so its adviser stays as recorded."
        }
    }
}

extension RecordContact.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsClosed: "This case is closed, so no contact can be added."
        }
    }
}

extension RecordVictimsView.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsClosed: "This case is closed, so the victim’s view stays as recorded."
        case .nothingWritten: "Enter what the victim wants the meeting to know."
        }
    }
}

extension PutForward.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsNotOpen: "This case was heard or closed, so it cannot be listed."
        case .listedElsewhere: "This case is on the agenda of another meeting."
        }
    }
}

extension WithdrawFromMeeting.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListedThere: "This case is not on the agenda of this meeting."
        }
    }
}

extension AskForResearch.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListedThere: "This case is not on the agenda of this meeting."
        }
    }
}

extension SubmitResearch.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .agencyWasNotAsked: "Your agency was not asked about this case."
        case .caseWasHeard: "This case was heard, so research can no longer change."
        case .knownNeedsALine: "Add at least one line about what your agency knows."
        case .withheldNeedsReason: "Enter why a line is not shared."
        }
    }
}

extension RecordMinute.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListed: "This case is not waiting to be heard, so its minutes are closed."
        case .nothingWritten: "Enter what was said."
        }
    }
}

extension IdentifyRisk.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListed: "This case is not waiting to be heard, so no risk can be added."
        case .nothingWritten: "Enter what the risk is."
        }
    }
}

extension DeferCase.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListedThere: "This case is not on the agenda of this meeting."
        case .reasonIsMissing: "Enter why the case is put off."
        }
    }
}

extension FinishHearing.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListedThere: "This case is not on the agenda of this meeting."
        case .riskWithoutAction: "Add an action for each risk, or enter why there is none."
        case .noContactNeedsReason:
            "No adviser has reached the victim. Enter why the case is finished without contact."
        }
    }
}
