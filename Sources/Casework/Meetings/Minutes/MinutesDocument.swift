/// The minutes of one case as they stood at a moment: a document of its own, that can be released
/// or corrected alone (domain 3.9).
package struct MinutesDocument: Sendable, Hashable {
    package let lines: [MinutesEntry<MinuteLine>]
    package let risks: [MinutesEntry<IdentifiedRisk>]
    package let actions: [MinutesEntry<AgreedAction>]
    package let summary: PrivateText
    package let withoutAction: [ID<IdentifiedRisk>: PrivateText]
    package let processes: [ProcessLinked]
    package let agencies: [ID<Agency>]
    package let reasonWithoutView: PrivateText
    package let flag: Flag?
    package let heardOn: CalendarDate?

    /// As it stood then; as it stands now where no moment is given.
    package init(of file: CaseFile, at moment: Instant? = nil) {
        let entries = file.entries.all.compactMap { $0.standing(at: moment) }
        lines = entries.compactMap { entry in
            if case .minute(let line) = entry.value { entry.with(line) } else { nil }
        }
        risks = entries.compactMap { entry in
            if case .risk(let risk) = entry.value { entry.with(risk) } else { nil }
        }
        actions = entries.compactMap { entry in
            if case .action(let action) = entry.value { entry.with(action) } else { nil }
        }
        summary = file.entries[.summary]?.standing(at: moment)?.value.words ?? PrivateText("")
        withoutAction = file.risksWithoutAction
        processes = file.processes
        agencies = file.hearing?.agencies ?? []
        reasonWithoutView = file.hearing?.reasonWithoutContact ?? PrivateText("")
        flag = file.flag
        heardOn = file.hearing?.stamp.on
    }
}

/// Something written in the minutes, when, and whether it was reworded by then.
package struct MinutesEntry<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    package let writtenAt: Instant
    package let isReworded: Bool

    fileprivate func with<Other>(_ other: Other) -> MinutesEntry<Other> {
        MinutesEntry<Other>(value: other, writtenAt: writtenAt, isReworded: isReworded)
    }
}

extension WrittenEntry {
    /// The wording that stood at a moment; nil when it was not written yet, or taken back by then.
    fileprivate func standing(at moment: Instant?) -> MinutesEntry<Entry>? {
        if let withdrawn, moment.map({ withdrawn.at <= $0 }) ?? true { return nil }
        let then = wordings.filter { wording in
            guard let moment, let stamp = wording.stamp else { return true }
            return stamp.at <= moment
        }
        guard let last = then.last, let written = last.stamp ?? written else { return nil }
        return MinutesEntry(
            value: last.entry, writtenAt: wordings.first?.stamp?.at ?? written.at,
            isReworded: then.count > 1)
    }
}

extension CaseFile {
    /// When anything in its minutes last changed.
    package var minutesChangedAt: Instant? {
        entries.all.compactMap { entry in
            [entry.lastChanged?.at, entry.withdrawn?.at].compactMap(\.self).max()
        }.max()
    }
}
