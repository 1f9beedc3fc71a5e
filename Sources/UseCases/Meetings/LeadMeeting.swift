package import Casework
import Records

/// How a meeting goes on while it sits: its stage, who speaks, what the screen shows, pauses.
extension Office {
    package func enterStage(
        _ stage: MeetingStage, at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { try $0.lead(EnterStage(stage), at: id) }
    }

    package func nameSpeaker(
        _ agency: ID<Agency>?, at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { try $0.lead(NameSpeaker(agency), at: id) }
    }

    package func setScreen(
        _ screen: SharedScreen, at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { try $0.lead(SetScreen(screen), at: id) }
    }

    package func takeBreak(
        at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { try $0.lead(TakeBreak(), at: id) }
    }

    package func endBreak(
        at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { try $0.lead(EndBreak(), at: id) }
    }
}
