import Dispatch

/// Counts without a lock: a race.
final class Counting: @unchecked Sendable {
    var counted = 0
}

let counting = Counting()
let group = DispatchGroup()
for _ in 0..<8 {
    DispatchQueue.global().async(group: group) {
        for _ in 0..<20_000 { counting.counted += 1 }
    }
}
group.wait()
