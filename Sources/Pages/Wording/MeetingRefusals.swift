package import Casework
package import Markup

extension CallMeeting.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .alreadyCalled: "This meeting was called already."
        case .inThePast: "Enter a day that is today or later."
        }
    }
}

extension ListCase.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .meetingIsOver: "This meeting is closed, so its agenda stays as it is."
        }
    }
}

extension RemoveCase.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notOnTheAgenda: "This case is not on the agenda of this meeting."
        case .alreadyFinished: "The meeting is done with this case."
        case .onTheTable: "This case is on the table. Defer it instead."
        }
    }
}

extension MoveCase.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notOnTheAgenda: "This case is not on the agenda of this meeting."
        case .noSuchPlace: "Select a place that is on the agenda."
        case .meetingIsOver: "This meeting is closed, so its agenda stays as it is."
        }
    }
}

extension IssueAgenda.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .noCases: "List at least one case before the agenda goes out."
        case .meetingIsOver: "This meeting is closed, so its agenda stays as it is."
        case .nobodyMayReceiveIt:
            "No agency has an agreement in force, so nobody may receive the agenda."
        }
    }
}

extension AgreeConfidentiality.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .noSuchMeeting: "This meeting has not been called."
        }
    }
}

extension RecordAttendance.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .agendaNotIssued: "Issue the agenda before attendance is recorded."
        case .didNotGetTheAgenda:
            "This agency did not get the agenda, so it cannot take part in this meeting."
        }
    }
}

extension OpenMeeting.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .agendaNotIssued: "Issue the agenda before the meeting opens."
        case .nobodyIsHere: "Record who is here before the meeting opens."
        case .meetingIsOver: "This meeting is closed."
        }
    }
}

extension OpenItem.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInSession: "Open the meeting first."
        case .notOnTheAgenda: "This case is not on the agenda of this meeting."
        case .alreadyFinished: "The meeting is done with this case."
        }
    }
}

extension ReopenItem.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInSession: "The meeting is closed, so its cases stay as they are."
        case .notOnTheAgenda: "This case is not on the agenda of this meeting."
        case .notFinished: "The meeting is not done with this case yet."
        }
    }
}

extension FinishItem.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInSession: "Open the meeting first."
        case .notOnTheAgenda: "This case is not on the agenda of this meeting."
        case .alreadyFinished: "The meeting is done with this case."
        }
    }
}

extension CloseMeeting.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInSession: "This meeting is not in session."
        case .casesAreLeft: "Some cases are not finished. Hear each one or put it off."
        }
    }
}

extension EnterStage.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInSession: "This meeting is not in session."
        case .noCaseOnTheTable: "Open a case first."
        case .caseOnTheTable: "Finish the case on the table first."
        }
    }
}

extension NameSpeaker.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInSession: "This meeting is not in session."
        case .noCaseOnTheTable: "Open a case first."
        case .notHere: "This agency is not recorded as here. Record who is here first."
        }
    }
}

extension SetScreen.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInSession: "This meeting is not in session."
        case .noCaseOnTheTable: "Open a case first."
        }
    }
}

extension TakeBreak.Refusal: Worded {
    package var sentence: Phrase { "This meeting is not in session." }
}

extension EndBreak.Refusal: Worded {
    package var sentence: Phrase { "This meeting is not in session." }
}
