import Casework
import Specimens
import Testing

/// A record as it stands before somebody decides something about it.
struct Given<Subject: Record> {
    let record: Subject

    func when<Choice: Decision>(
        _ decision: Choice, on occasion: Occasion = Specimen.occasion()
    ) -> Outcome<Choice> where Choice.Subject == Subject {
        do throws(Choice.Refusal) {
            return Outcome(.success(try decision.decide(given: record, on: occasion)))
        } catch {
            return Outcome(.failure(error))
        }
    }
}

/// What a decision led to: events, or a refusal.
struct Outcome<Choice: Decision> {
    private let result: Result<[Choice.Subject.Event], Choice.Refusal>

    init(_ result: Result<[Choice.Subject.Event], Choice.Refusal>) {
        self.result = result
    }

    func then(
        _ expected: Choice.Subject.Event..., sourceLocation: SourceLocation = #_sourceLocation
    ) {
        then(expected, sourceLocation: sourceLocation)
    }

    /// Allowed, but there was nothing left to do, as when a form is sent twice.
    func thenNothing(sourceLocation: SourceLocation = #_sourceLocation) {
        then([], sourceLocation: sourceLocation)
    }

    func then(
        _ expected: [Choice.Subject.Event], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        switch result {
        case .success(let events): #expect(events == expected, sourceLocation: sourceLocation)
        case .failure(let refusal):
            Issue.record("it was refused: \(refusal)", sourceLocation: sourceLocation)
        }
    }

    func thenRefused(
        _ expected: Choice.Refusal, sourceLocation: SourceLocation = #_sourceLocation
    ) where Choice.Refusal: Equatable {
        switch result {
        case .success(let events):
            Issue.record("\(events.count) events followed", sourceLocation: sourceLocation)
        case .failure(let refusal):
            #expect(refusal == expected, sourceLocation: sourceLocation)
        }
    }
}

/// A record with a past.
func given<Subject: Record>(_ story: Story<Subject>) -> Given<Subject> {
    Given(record: story.record)
}

/// A record to which nothing has happened.
func given<Subject: Record>(new kind: Subject.Type) -> Given<Subject> { Given(record: kind.init()) }

/// What events of a test carry: by whom and when. The coordinator's, on the day of the meeting,
/// when nothing else is said.
func stamp(
    on day: CalendarDate = Specimen.meetsOn, by role: Role = .coordinator
) -> Stamp {
    Stamp(Specimen.occasion(on: day, by: Specimen.reader(role)))
}

func day(_ text: String) -> CalendarDate { Specimen.day(text) }
