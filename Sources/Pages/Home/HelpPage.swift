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
        heading("If you must see a case now and nobody can give you leave", .two)
        p {
            link("Open a case in an emergency", to: At.breakGlass())
            ". It is for people on duty, and others are told of it at once."
        }
        heading("If you know somebody whose case may come here", .two)
        p {
            link("Tell us whom you know", to: At.declareConflict())
            ". You are not told whether there is a case, and you are kept out of it if there is."
        }
        heading("If somebody comes to your screen", .two)
        p { "Press Hide, at the top of every page. Your password brings you back to your place." }
        heading("If you were called away", .two)
        p { "What you type in a referral is kept at each step. Find it on your home page." }
    }
}
