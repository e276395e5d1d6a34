import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct TaskListsTests {
    @Test func `the words of a task are the name of its box`() {
        #expect(
            MarksSample.html("- [x] done\n- [ ] to do\n  - [X] inner\n- [y] none\n- \\[ ] none\n") == """
                <ul>
                <li><label><input type="checkbox" checked="" disabled="" /> done</label></li>
                <li><label><input type="checkbox" disabled="" /> to do</label>
                <ul>
                <li><label><input type="checkbox" checked="" disabled="" /> inner</label></li>
                </ul>
                </li>
                <li>[y] none</li>
                <li>[ ] none</li>
                </ul>

                """)
    }
}
