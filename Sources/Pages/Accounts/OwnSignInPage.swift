import Casework
package import Markup

/// What somebody signs in with: her passkeys, her app for codes, her password.
package func ownSignInPage(
    _ frame: PageFrame, _ told: OwnSignInBriefing, problems: [Problem] = []
) -> HTML {
    layout(frame, title: "Your sign-in", problems: problems) {
        heading("Your sign-in")
        reasonAlert(told)
        heading("Passkeys", .two)
        p {
            "A passkey is your finger, your face or a number on a telephone or computer of "
            "yours, or a small key to plug in. Nobody can trick you into giving it to another "
            "website."
        }
        if told.keys.isEmpty { p { "You have no passkey yet." } }
        for key in told.keys { keyCard(frame, key) }
        buttonLink(
            "Add a passkey", to: At.addPasskey(), told.keys.count < 2 ? .primary : .secondary)
        if told.keys.count == 1 {
            p(.class("hint")) {
                "Add a second one, on another device, for the day when the first is lost."
            }
        }
        codesPart(frame, told)
        if !told.mustSetUp { restPart() }
    }
}

private func reasonAlert(_ told: OwnSignInBriefing) -> HTML {
    switch told.reason {
    case .passkey:
        alert("That wants a passkey", .warning) {
            p { "Add one here. Then what you sent is sent." }
        }
    case .day:
        alert("Your new passkey opens that from tomorrow", .information) {
            p { "It was added with a code, so for its first day it opens no more than a code." }
        }
    case .added: alert("Your passkey was added", .success)
    case .removed: alert("It was removed", .success)
    case .named: alert("The name was changed", .success)
    case .codes: alert("The app was removed", .success)
    case .password: alert("Your password was changed", .success)
    case .ended, nil:
        told.mustSetUp
            ? alert("One thing first", .information) {
                p {
                    "A password alone is not enough here. Add a passkey, or an app that shows "
                    "codes, and you can begin."
                }
            } : .empty
    }
}

private func keyCard(_ frame: PageFrame, _ key: OwnSignInBriefing.Key) -> HTML {
    section(.class("passkey")) {
        heading("\(key.name)", .three)
        if let back = key.wentBackAt {
            warningText(
                """
                On \(back.words) this passkey answered as a copy of it would. If you did not \
                restore it from a copy yourself, remove it and tell your coordinator.
                """)
        }
        p(.class("hint")) {
            "Added \(key.madeAt.words). "
            if let used = key.usedAt { "Last used \(used.words). " } else { "Not used yet. " }
            if key.isSyncable { "It may be on several devices of yours." }
        }
        actionsRow {
            link("Change its name", to: At.renamePasskey(key.id), about: "\(key.name)")
            buttonForm(
                "Remove", to: At.removePasskey(key.id), token: frame.token, .danger,
                about: "\(key.name)")
        }
    }
}

private func codesPart(_ frame: PageFrame, _ told: OwnSignInBriefing) -> HTML {
    group {
        heading("An app that shows codes", .two)
        if told.hasCodes {
            p { "It is set up. You use it when you have no passkey at hand." }
            p {
                counted(
                    told.recoveryCodesLeft, one: "1 recovery code is left.",
                    many: "\(told.recoveryCodesLeft) recovery codes are left.")
            }
            actionsRow {
                buttonForm("Get new recovery codes", to: At.newRecoveryCodes(), token: frame.token)
                buttonForm("Remove the app", to: At.removeCodes(), token: frame.token, .danger)
            }
        } else {
            p {
                "For when no passkey works. It does not open everything: exports, protected "
                "addresses and other people’s access want a passkey."
            }
            buttonLink("Set up an app", to: At.setUpCodes(), .secondary)
        }
    }
}

private func restPart() -> HTML {
    group {
        heading("Password", .two)
        p { link("Change your password", to: At.ownPassword()) }
        heading("Where you are signed in", .two)
        p { link("See where you are signed in, and end it there", to: At.ownSessions()) }
        heading("When a key is lost", .two)
        p {
            "Remove it here, signed in with another one. If none is left, ask your agency’s lead "
            "or the coordinator: two people agree to it and hand you a code on paper."
        }
    }
}
