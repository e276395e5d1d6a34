import BroadsheetModel
import Testing

@Suite struct MailAddressTests {
    @Test(arguments: [
        ("desk@courier.example", nil, "desk@courier.example"),
        ("  desk@courier.example ", nil, "desk@courier.example"),
        ("<desk@courier.example>", nil, "desk@courier.example"),
        ("The Courier <desk@courier.example>", "The Courier", "desk@courier.example"),
        ("\"Courier, The\" <a.b+c@mail.courier.example>", "Courier, The", "a.b+c@mail.courier.example"),
        ("Café 日報 <desk@xn--caf-dma.example>", "Café 日報", "desk@xn--caf-dma.example"),
        ("root@localhost", nil, "root@localhost"),
    ])
    func `an address with or without a name is read`(text: String, name: String?, address: String) {
        #expect(MailAddress(text)?.name == name)
        #expect(MailAddress(text)?.address == address)
    }

    @Test(arguments: [
        "", "desk", "desk@", "@courier.example", "a b@courier.example", "a@b@c.example", "a..b@courier.example",
        "a@courier..example", "a@-courier.example", "The Courier desk@courier.example", "A <a@b.example",
        "a@b.example>", "A <a@b.example> B", "<A> <a@b.example>", "ä@courier.example", "a@cöurier.example",
        "a@b.example\nBcc: c@d.example", "a,b@c.example",
    ])
    func `what is none is refused`(text: String) {
        #expect(MailAddress(text) == nil)
    }
}
