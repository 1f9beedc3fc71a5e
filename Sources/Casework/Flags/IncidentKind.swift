/// Which further incidents make a repeat: any abuse, or only what would be a crime (N8).
package enum QualifyingIncident: String, Sendable, Hashable, Codable, CaseIterable {
    case anyAbuse, wouldBeCrime
}

/// Whether what happened would be a crime, as far as the referrer can tell.
package enum IncidentKind: String, Sendable, Hashable, Codable, CaseIterable {
    case wouldBeCrime, otherAbuse, notKnown
}
