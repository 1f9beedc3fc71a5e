import Casework
import Markup
import Pages

/// The frame around sample pages, read by an invented coordinator.
func sampleFrame(signedIn: Bool = true, _ display: DisplayPreferences = .init()) -> PageFrame {
    PageFrame(
        serviceName: "Conference", areaName: "Northbridge",
        reader: signedIn
            ? ReaderLine(name: "Dana Okafor", agency: "Northbridge Council", role: "Coordinator")
            : nil,
        navigation: ["a", "b", "c", "d", "e", "f"].map {
            NavigationItem("Place \($0)", Link(path: [$0]), isCurrent: $0 == "b")
        },
        token: "token-of-this-test",
        addresses: FrameAddresses(
            stylesheet: Link(path: ["house.css"], query: [("v", "1")]),
            script: Link(path: ["house.js"], query: [("v", "1")]),
            icon: Link(path: ["favicon.svg"]), home: Link(path: []), help: Link(path: ["help"]),
            hide: Link(path: ["hide"]), signOut: Link(path: ["sign-out"]),
            footer: [NavigationItem("Cookies", Link(path: ["cookies"]))]),
        display: display)
}

/// Sunday 22 November 2026, the day on which these tests take place.
let today = CalendarDate(dayNumber: 20_779)

func day(_ text: String) -> CalendarDate? { CalendarDate(text) }
