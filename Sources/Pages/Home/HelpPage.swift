package import Markup

/// Help that is the same on every page: whom to ask, and the three things people look for.
package func helpPage(_ frame: PageFrame) -> HTML {
    layout(frame, title: "Help", backTo: At.home()) {
        heading("Help")
        heading("If somebody is in danger now", .two)
        p { "Call 999. Nothing you send here is read at once." }
        heading("If you cannot see something", .two)
        p {
            """
            You see the cases that your work needs. Ask the coordinator of your area if a case, a \
            meeting or a button is missing.
            """
        }
        heading("If somebody comes to your screen", .two)
        p { "Press Hide, at the top of every page. Your password brings you back to your place." }
        heading("If you were called away", .two)
        p { "What you type in a referral is kept at each step. Find it on your home page." }
    }
}
