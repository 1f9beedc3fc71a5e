import Casework
import Foundation
import Markup
import Pages
import Specimens
import Testing
import UseCases
import Website

/// What is typed while the meeting goes on, or must not be read by the room.
@Suite struct WordsAtTheWrongMomentTests {
    @Test(
        arguments: [
            (At.offerAction, "offer-words", ["offer-due": "oneWeek"]),
            (At.ownLine, "note-words", [:]),
        ] as [(Address2<ID<Meeting>, ID<CaseFile>>, String, [String: String])])
    func `an offer or a note typed too late is shown, and added nowhere`(
        address: Address2<ID<Meeting>, ID<CaseFile>>, field: String, others: [String: String]
    ) async throws {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let rep = try await sitting.site.browser(of: "housing.rep")
            let seat = At.tableSeat(sitting.meeting).address
            let typed = [
                field: "Typed too late", "token": try await rep.get(seat).token,
                "id": "\(sitting.office.world.newID() as ID<ResearchLine>)",
            ].merging(others) { $1 }
            try await sitting.open(sitting.second)
            let answer = try await rep.post(address(sitting.meeting, sitting.first).address, typed)
            #expect(answer.status == 409)
            for words in ["This was not added", "Typed too late", "Go to your seat"] {
                #expect(answer.text.contains(words))
            }
            for caseID in [sitting.first, sitting.second] {
                try await sitting.open(caseID)
                #expect(!(try await rep.get(seat).text.contains("Typed too late")))
            }
        }
    }

    @Test func `a line that was added, and is sent again after the case, is told to be there`()
        async throws
    {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let chair = try await sitting.site.browser(of: "chair")
            let desk = At.desk(sitting.meeting).address
            let line = At.captureLine(sitting.meeting, sitting.first).address
            let key = sitting.office.world.newID() as ID<MinuteLine>
            let typed = [
                "token": try await chair.get(desk).token, "id": "\(key)", "line": "Said once",
            ]
            #expect(try await chair.post(line, typed).status == 303)
            try await sitting.open(sitting.second)
            let again = try await chair.post(line, typed)
            #expect(again.status == 303 && again["location"]?.hasPrefix(desk) == true)
            let other = try await chair.post(
                line,
                typed.merging(["id": "\(sitting.office.world.newID() as ID<MinuteLine>)"]) { $1 })
            #expect(other.status == 409 && other.text.contains("This was not added"))
        }
    }

    @Test func `an entry that somebody took back meanwhile is not said to be of another case`()
        async throws
    {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let risk = try await sitting.name("An invented risk", about: sitting.first)
            let chair = try await sitting.site.browser(of: "chair")
            let token = try await chair.get(At.desk(sitting.meeting).address).token
            let undo = try await chair.post(
                At.undoEntry(sitting.meeting, sitting.first).address,
                ["token": token, "entry": EntryID.risk(risk).addressPart])
            #expect(undo.status == 303)
            let location = try #require(undo["location"]).split(separator: "#")[0]
            let back = try await chair.get(String(location))
            #expect(back.text.contains("Taken back "))
            let answer = try await chair.post(
                At.entry(sitting.meeting, .risk(risk)).address,
                [
                    "token": token, "case": "\(sitting.first)", "version": "0",
                    "entry-words": "Other words",
                ])
            #expect(answer.status == 409)
            #expect(answer.text.contains("Somebody has taken this entry back."))
            #expect(answer.text.contains("Other words"))
        }
    }

    @Test func `the room reads no name and no number that was typed into a risk`() async throws {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let page = At.sharedScreen(sitting.meeting).address
            for words in ["He waits at her work", "Sampleton is known to him", "01632 960 001"] {
                _ = try await sitting.name(words, about: sitting.first)
            }
            try await sitting.office.setScreen(
                .caseOnTheTable, at: sitting.meeting, by: sitting.chair
            ).get()
            let chair = try await sitting.site.browser(of: "chair")
            let shown = try await chair.get(page).text
            #expect(shown.contains("He waits at her work"))
            #expect(shown.components(separatedBy: "read it in your own window").count == 3)
            #expect(!shown.contains("Sampleton") && !shown.contains("960"))
        }
    }
}
