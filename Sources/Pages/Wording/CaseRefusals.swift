package import Casework
package import Markup

extension AllocateAdvocate.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsClosed: "This case is closed, so its adviser stays as recorded."
        case .supportsOtherSide:
            "This adviser has helped or referred the other party. Choose another adviser."
        }
    }
}

extension RecordContact.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsClosed: "This case is closed, so no contact can be added."
        case .madeInTheFuture: "Enter a day that is not in the future."
        case .notSafeNeedsReason:
            "Nobody has confirmed that this way is safe. Enter why it was used."
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

extension ExplainMissingView.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsClosed: "This case is closed, so nothing can be added about the view."
        case .viewIsRecorded: "The victim’s view was recorded meanwhile, so no reason is needed."
        case .wordsAreMissing: "Enter why there is no view of the victim."
        }
    }
}

extension ConfirmSafeContact.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsClosed: "This case is closed, so the safe contact stays as recorded."
        case .numberIsMissing: "Enter the telephone number that is safe to use."
        case .emailIsMissing: "Enter the e-mail address that is safe to use."
        case .adviserKnowsBetter:
            "The adviser has confirmed since how to reach the victim. Tell the adviser instead."
        }
    }
}

extension DecideLink.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .decidedOtherwise:
            "Somebody has decided otherwise. Take that back first, if it is wrong."
        case .isRepeatAlready: "This case is a repeat or a transfer already."
        }
    }
}

extension UndoLink.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notDecided: "This was taken back already."
        }
    }
}

extension CorrectCase.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notOpenedFromThis: "This case came from another referral."
        }
    }
}

extension PutForward.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsNotOpen: "This case was heard or closed, so it cannot be listed."
        case .listedElsewhere: "This case is on the agenda of another meeting."
        case .awaitsChair:
            "MAPPA leads this case, and the chair has not said that it is heard here."
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

extension RewordEntry.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notMinuted: "This case is on no agenda and was not heard."
        case .nothingWritten: "Enter what it should say, or take it out."
        case .noSuchEntry: "This entry is not in the minutes of this case."
        case .takenBack: "Somebody has taken this entry out since."
        case .changedMeanwhile: "Somebody else has reworded this since. Both wordings are below."
        case .dueInThePast: "Enter a day that is today or later."
        case .noSuchRisk: "Select a risk that was named for this case."
        case .alreadyReported: "Its agency has reported on this action, so it stays as it is."
        }
    }
}

extension WithdrawEntry.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListed: "The meeting is done with this case, so its minutes are only reworded."
        case .noSuchEntry: "This entry is not in the minutes of this case."
        case .actionsAnswerIt:
            "Actions answer this risk. Take them out, or let them answer another, first."
        }
    }
}

extension UndoLastEntry.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListed: "The meeting is done with this case, so its minutes are only reworded."
        case .nothingToUndo: "You wrote nothing about this case in the last ten minutes."
        case .actionsAnswerIt:
            "Actions answer the risk that you wrote last. Take them out first."
        }
    }
}

extension AnswerActions.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notMinuted: "This case is on no agenda and was not heard."
        case .nothingToAnswer: "Your agency has no action in this case."
        }
    }
}

extension LinkProcess.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListed: "This is written while the case is on the table."
        case .nothingWritten: "Enter how the two meet."
        }
    }
}

extension NoteFlagPlaced.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notListed: "This is written while the case is on the table."
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

extension ReopenHearing.Refusal: Worded {
    package var sentence: Phrase {
        "This case is open at this meeting already, or another meeting is to hear it by now."
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
        case .noViewNeedsReason:
            "The meeting has no view of the victim. Enter why the case is finished without it."
        }
    }
}

extension RecordAssessment.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsClosed: "This case is closed, so no assessment can be added."
        case .nothingAnswered: "Answer at least one question."
        case .madeInTheFuture: "Enter a day that is today or in the past."
        }
    }
}
