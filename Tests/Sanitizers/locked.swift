import Dispatch
import Glibc
import Synchronization

/// Counts under a lock that is waited for: no race, and yet the thread sanitizer reports one.
final class Counting: Sendable {
    let counted = Mutex<(values: [Int], isOver: Bool)>(([], false))
}

let counting = Counting()
let group = DispatchGroup()
for _ in 0..<8 {
    DispatchQueue.global().async(group: group) {
        for value in 0..<200 {
            counting.counted.withLock { counted in
                counted.values.append(value)
                // Long enough that the others have to wait.
                usleep(100)
            }
        }
    }
}
group.wait()
precondition(counting.counted.withLock { $0.values.count } == 1600)
