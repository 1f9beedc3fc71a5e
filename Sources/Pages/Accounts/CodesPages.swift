package import Markup

/// The secret of an app that is about to be set up.
package struct CodesOffer: Sendable {
    let secret: String
    let address: String

    package init(secret: String, address: String) {
        self.secret = secret
        self.address = address
    }
}

/// An app for codes: its secret is typed in by hand, and the code that it then shows proves it.
package func setUpCodesPage(
    _ frame: PageFrame, _ offer: CodesOffer, entered: Entered = .blank
) -> HTML {
    layout(
        frame, title: "Set up an app that shows codes", problems: entered.problems,
        backTo: At.ownSignIn()
    ) {
        heading("Set up an app that shows codes")
        ol {
            li { "Open the app on your telephone and add an account by hand." }
            li {
                "Type this key into it:"
                p(.class("secret")) { data(offer.secret) }
            }
            li { "Type the six digits that it then shows into the box below." }
        }
        helpDetails("My app wants an address instead") {
            p(.class("secret")) { data(offer.address) }
        }
        form(to: At.setUpCodes(), token: frame.token) {
            hidden("secret", offer.secret)
            textInput(ProveForm.code, entered)
            button("Set it up")
        }
    }
}

/// The codes on paper, shown this once.
package func recoveryCodesPage(_ frame: PageFrame, _ codes: [String]) -> HTML {
    printLayout(frame, title: "Your recovery codes", backTo: At.ownSignIn()) {
        heading("Your recovery codes")
        warningText("Write these down or print them now. They are not shown again.")
        p {
            "Each lets you in once when your telephone is lost. Keep them away from it, as you "
            "would a key to your house."
        }
        ol(.class("codes")) {
            for code in codes { li(.class("secret")) { data(code) } }
        }
        buttonLink("I have kept them", to: At.ownSignIn())
    }
}
