package import Casework
package import Markup

/// What the service last did, beside where it was done; announced when the script changes it.
package func statusLine(_ words: Phrase?) -> HTML {
    p(.class("status-line"), .role("status")) {
        if let words { words }
    }
}

/// "Saved 10:42am"
package func savedLine(_ time: TimeOfDay?) -> HTML {
    statusLine(time.map { "Saved \($0.words)" })
}
