package import Casework
package import Markup

/// Every version of a referral with what it changed, the newest first; none is ever lost (SR-35).
package func versionsPage(
    _ frame: PageFrame, _ id: ID<Referral>, _ versions: [ReferralVersion],
    _ instruments: InstrumentShelf, clock: WallClock
) -> HTML {
    layout(frame, title: "Versions of this referral", backTo: At.referral(id)) {
        heading("Versions of this referral")
        p {
            counted(
                versions.count, one: "It was sent once.",
                many: "It was sent \(versions.count) times. The newest is first.")
        }
        for (place, version) in versions.enumerated() {
            let earlier = versions.dropFirst(place + 1).first
            versionPart(versions.count - place, version, after: earlier, instruments, clock)
        }
    }
}

private func versionPart(
    _ number: Int, _ version: ReferralVersion, after earlier: ReferralVersion?,
    _ instruments: InstrumentShelf, _ clock: WallClock
) -> HTML {
    section {
        heading("Version \(number), sent on \(clock(version.at).words)", .two)
        if let agency = version.agency { hintText("By \(agency)") }
        if let reason = version.reason {
            heading("What was corrected, and why", .three)
            written(reason.revealed)
        }
        if let earlier {
            let changes = FieldChange.all(
                from: earlier.content, to: version.content, instruments)
            heading(
                counted(changes.count, one: "1 change", many: "\(changes.count) changes"), .three)
            changeList(changes)
        } else {
            p { "This is what was sent first. What changed since stands above." }
        }
    }
}
