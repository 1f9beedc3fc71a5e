package import Markup

/// One piece of work in a list of them, such as a section of a referral.
package struct TaskItem: Sendable {
    let words: Phrase
    let hint: Phrase?
    let link: Link?
    let status: Phrase
    let family: TagFamily

    /// Without a link the work cannot be begun yet.
    package init(
        _ words: Phrase, to link: Link?, hint: Phrase? = nil, status: Phrase,
        _ family: TagFamily = .plain
    ) {
        self.words = words
        self.link = link
        self.hint = hint
        self.status = status
        self.family = family
    }
}

/// What is left to do and what is done, in order.
package func taskList(_ items: [TaskItem]) -> HTML {
    ul(.class("tasks")) {
        for item in items { taskRow(item) }
    }
}

private func taskRow(_ item: TaskItem) -> HTML {
    li {
        div {
            taskWords(item)
            if let hint = item.hint { p(.class("hint")) { hint } }
        }
        p(.class("task-status")) { tag(item.status, item.family) }
    }
}

private func taskWords(_ item: TaskItem) -> HTML {
    guard let address = item.link else { return p { item.words } }
    return p { a(.class("whole-row"), .href(address)) { item.words } }
}
