import Casework
import Foundation
import Markup
import Pages
import Records
import Specimens
import Storage
import Testing
import UseCases
import Website

/// A stream ends with what it is owed to, and nobody is told why.
@Suite struct EndOfStreamTests {
    @Test func `signing out ends what she follows`() async throws {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let rep = try await sitting.site.browser(of: "housing.rep")
            let stream = try rep.stream(sitting.address(.seat, at: "\(sitting.first)"))
            #expect(await stream.waits(for: "\"id\":\"case\""))
            let page = try await rep.get("/")
            _ = try await rep.post("/sign-out", ["token": page.token])
            #expect(await stream.waits(for: "event: gone"))
        }
    }

    @Test func `a conflict that is found at the table takes her out at once`() async throws {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let rep = try await sitting.site.browser(of: "housing.rep")
            let stream = try rep.stream(sitting.address(.seat, at: "\(sitting.first)"))
            #expect(await stream.waits(for: "\"id\":\"case\""))
            try await sitting.office.enterConflict(
                of: sitting.site.town.housingRep.account, in: sitting.first,
                because: PrivateText("Invented"), by: sitting.site.town.coordinator
            ).get()
            #expect(await stream.waits(for: "event: gone"))
            let sent = stream.text
            #expect(!sent.lowercased().contains("conflict"))
            try await sitting.say("Said after she was out", about: sitting.first)
            let page = try await rep.get(At.tableSeat(sitting.meeting).address)
            #expect(page.status == 200)
            #expect(page.text.contains("No case that your agency hears is on the table"))
            let again = try rep.stream(sitting.address(.seat, at: "\(sitting.first)"))
            #expect(await again.waits(for: "HTTP/1.1 404"))
            let between = try rep.stream(sitting.address(.seat, at: "between"))
            #expect(await between.waits(for: "event: here"))
            try await sitting.say("And once more", about: sitting.first)
            #expect(await !between.waits(for: "once more", seconds: 0.5))
            between.cut()
        }
    }

    @Test func `somebody without a seat follows nothing, as if there were no meeting`() async throws
    {
        try await withMeeting { sitting in
            let nurse = try await sitting.site.browser(of: "nurse")
            let absent = At.live(ID(high: 9, low: 9), .seat, query: [("at", "between")]).address
            let none = try await nurse.get(absent)
            for window in LiveWindow.allCases {
                let reply = try await nurse.get(sitting.address(window, at: "between"))
                #expect(reply.status == 404)
                #expect(reply.body == none.body)
            }
            let rep = try await sitting.site.browser(of: "housing.rep")
            for isOpen in [false, true] {
                if isOpen { try await sitting.open(sitting.first) }
                for window in [LiveWindow.desk, .chair, .screen, .waiting] {
                    #expect(try await rep.get(sitting.address(window, at: "between")).status == 404)
                }
            }
        }
    }

    @Test func `a hundred cut connections lose nothing and double nothing`() async throws {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let rep = try await sitting.site.browser(of: "housing.rep")
            var last: String?
            for number in 1...100 {
                let more = last.map { ["Last-Event-ID: \($0)"] } ?? []
                let stream = try rep.stream(
                    sitting.address(.seat, at: "\(sitting.first)"), more)
                #expect(await stream.waits(for: "event: here"))
                if number.isMultiple(of: 2) { stream.cut() }
                try await sitting.say("Line \(number) of a hundred", about: sitting.first)
                if number.isMultiple(of: 2) { continue }
                #expect(await stream.waits(for: "Line \(number) of a hundred"))
                last = Self.lastNumber(in: stream.text) ?? last
                stream.cut()
            }
            let end = try rep.stream(sitting.address(.seat, at: "\(sitting.first)"))
            #expect(await end.waits(for: "Line 100 of a hundred"))
            for number in 1...100 {
                let words = "Line \(number) of a hundred"
                #expect(end.text.components(separatedBy: words).count == 2, "\(words)")
            }
            end.cut()
        }
    }

    /// What comes in pieces that a cut may have ended in the middle of.
    private static func lastNumber(in text: String) -> String? {
        text.components(separatedBy: "\n\n").dropLast()
            .compactMap { event in
                event.split(separator: "\n").first { $0.hasPrefix("id: ") }
                    .map { String($0.dropFirst(4)) }
            }.last
    }
}
