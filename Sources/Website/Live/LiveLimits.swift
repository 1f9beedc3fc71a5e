/// How many may follow at once, and how slow they may be (trust 6.4 nr 5).
package struct LiveLimits: Sendable {
    package var perSession = 12
    package var inAll = 700
    /// Whoever has not read for so long is let go; her browser asks again.
    package var slow = Duration.seconds(10)
    /// How often sessions are looked at, which can end without a word in the ledger.
    package var look = Duration.seconds(5)
    /// After how many looks everybody is written a word, so that proxies keep the stream open.
    package var looksPerBeat = 3

    package init() {}
}
