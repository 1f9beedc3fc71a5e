/// The one type of the rules for risks that reading a line names: it stands for the whole of them.
package struct IdentifiedRisk {
    package enum Bearer: Sendable, Hashable {
        case victim, children, others, staff, fromPerpetrator
    }
}
