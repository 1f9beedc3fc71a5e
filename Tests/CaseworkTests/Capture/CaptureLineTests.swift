import Casework
import Testing

/// Given a line typed at the desk, when it is read, then what it means (ux 2.4.3).
@Suite struct CaptureLineTests {
    private let desk = CaptureDesk()

    @Test func `a line without a letter is a minute as it was typed`() {
        #expect(
            desk.read("  Tenancy ends 12 December ") == .minute("Tenancy ends 12 December", nil))
    }

    @Test func `an action by code and day takes twelve keys`() {
        #expect("a ho lc 1w\n".count <= 12)
        #expect(
            desk.read("a ho lc 1w")
                == desk.action(
                    [desk.housing], "Change the locks at the front door", due: "2026-11-29"))
    }

    @Test func `what is typed after a code takes the place of the usual part`() {
        #expect(
            desk.read("a ho lc the back door by fri")
                == desk.action(
                    [desk.housing], "Change the locks at the back door", due: "2026-11-27")
        )
    }

    @Test func `an action in own words has the usual day when none is typed`() {
        #expect(
            desk.read("a po visit with the adviser")
                == desk.action([desk.police], "visit with the adviser", due: "2026-12-06"))
    }

    @Test func `agencies that act together are joined by a plus`() {
        #expect(
            desk.read("a ho+po lc 3d")
                == desk.action(
                    [desk.housing, desk.police], "Change the locks at the front door",
                    due: "2026-11-25"))
    }

    @Test(arguments: [
        ("today", "2026-11-22"), ("tomorrow", "2026-11-23"), ("1d", "2026-11-23"),
        ("2w", "2026-12-06"), ("sun", "2026-11-29"), ("mon", "2026-11-23"),
        ("weds", "2026-11-25"), ("3 dec", "2026-12-03"), ("3rd December", "2026-12-03"),
        ("3/12", "2026-12-03"), ("3/12/2026.", "2026-12-03"), ("21 nov", "2027-11-21"),
        ("29 feb", "2028-02-29"), ("4 jan 2027", "2027-01-04"), ("bwm", "2026-12-02"),
    ])
    func `a day is read at the end of an action`(typed: String, day: String) {
        #expect(desk.read("a po call \(typed)") == desk.action([desk.police], "call", due: day))
    }

    @Test(arguments: ["move to flat 3", "31 feb", "0d", "999d", "call on the 3rd", "x/y", "1//2"])
    func `what is no day stays in the words`(words: String) {
        #expect(desk.read("a po \(words)") == desk.action([desk.police], words, due: "2026-12-06"))
    }

    @Test func `a day that is part of the sentence stays in it and is the day`() {
        #expect(
            desk.read("a po visit on fri")
                == desk.action([desk.police], "visit on fri", due: "2026-11-27"))
    }

    @Test func `a day that has passed is asked about and the usual one stands`() {
        #expect(
            desk.read("a po call 3 dec 2020")
                == desk.action(
                    [desk.police], "call 3 dec 2020", due: "2026-12-06", doubt: .dayHasPassed))
    }

    @Test func `before the next meeting needs a next meeting`() {
        let desk = CaptureDesk(nextMeeting: nil)
        #expect(
            desk.read("a po call bwm")
                == desk.action(
                    [desk.police], "call bwm", due: "2026-12-06", doubt: .noNextMeeting))
    }

    @Test func `each letter means its kind of entry`() {
        #expect(
            desk.read("i mh last seen 3 November, missed two")
                == .information(desk.mentalHealth, "last seen 3 November, missed two"))
        #expect(desk.read("v wants locks changed") == .victimsView("wants locks changed"))
        #expect(desk.read("r c present at three") == .risk(.children, "present at three"))
        #expect(desk.read("f po ho po") == .flag([desk.police, desk.housing]))
        #expect(desk.read("s asc") == .speaker(desk.adultCare))
        #expect(desk.read(">") == .finishAndOpenNext)
        #expect(desk.read("u") == .undo)
        #expect(desk.read(" ? ") == .help)
        #expect(desk.read("  \n") == .nothing)
    }

    @Test func `what cannot be read is a minute with its doubt, and nothing is lost`() {
        #expect(desk.read("a zz lc") == .minute("a zz lc", .unknownAgency("zz")))
        #expect(desk.read("r x falls") == .minute("r x falls", .unknownBearer("x")))
        #expect(desk.read("a ho") == .minute("a ho", .nothingAfterIt))
        #expect(desk.read("v") == .minute("v", .nothingAfterIt))
        #expect(desk.read("s mh and others") == .minute("s mh and others", nil))
    }

    @Test func `letters that fit two agencies are asked about`() {
        let both = [desk.acute, desk.northHousing].sorted()
        guard
            case .minute("i north seen", .severalAgencies("north", let found)) =
                desk.read("i north seen")
        else { return #expect(Bool(false), "two agencies begin so") }
        #expect(found.sorted() == both)
    }

    @Test func `a sentence that begins with a capital has nothing to check`() {
        #expect(desk.read("A neighbour called") == .minute("A neighbour called", nil))
        #expect(desk.read("I was told twice") == .minute("I was told twice", nil))
        #expect(
            desk.read("A ho lc")
                == desk.action(
                    [desk.housing], "Change the locks at the front door", due: "2026-12-06"))
    }
}
