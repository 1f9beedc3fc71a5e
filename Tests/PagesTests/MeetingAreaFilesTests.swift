import Casework
import Foundation
import Testing

/// The settings that come with the program: two areas that send their agendas at different times.
struct MeetingAreaFilesTests {
    private func settings(_ area: String) throws -> AreaSettings {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let bytes = try Data(contentsOf: root.appending(path: "Areas/\(area).json"))
        return try JSONDecoder().decode(AreaSettings.self, from: bytes)
    }

    @Test func `Sheffield sends its agenda seven days ahead and Bexley eight`() throws {
        #expect(try settings("sheffield") == AreaSettings(agendaLeadDays: 7))
        #expect(try settings("bexley") == AreaSettings(agendaLeadDays: 8))
    }
}
