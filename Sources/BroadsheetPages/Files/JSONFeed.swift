/// A feed in the form of JSON Feed 1.1.
enum JSONFeed {
    static func append(_ feed: Feed, to buffer: inout [UInt8]) {
        var json = JSON(isFile: true)
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", feed.title)
            json.member("home_page_url", feed.page)
            json.member("feed_url", feed.link)
            if let description = feed.description { json.member("description", description) }
            json.member("language", feed.language)
            json.list("authors", [feed.publisher]) { json, publisher in
                json.object { json in
                    json.member("name", publisher.name)
                    json.member("url", publisher.link)
                }
            }
            json.list("items", feed.items) { json, item in json.part(item) }
        }
        buffer += json.bytes
        buffer.append(UInt8(ascii: "\n"))
    }

    /// An item as its feeds write it.
    static func item(_ item: Feed.Item) -> [UInt8] {
        var json = JSON(isFile: true)
        json.object { json in
            json.member("id", item.id)
            json.member("url", item.link)
            json.member("title", item.title)
            json.member("date_published", item.published.iso)
            if item.updated != item.published { json.member("date_modified", item.updated.iso) }
            if !item.authors.isEmpty {
                json.list("authors", item.authors) { json, author in
                    json.object { json in
                        json.member("name", author.name)
                        if let link = author.link { json.member("url", link) }
                    }
                }
            }
            if !item.categories.isEmpty { json.list("tags", item.categories) { json, tag in json.text(tag) } }
            if let language = item.language { json.member("language", language) }
            if let picture = item.picture { json.member("image", picture) }
            if !item.summary.isEmpty { json.member("summary", item.summary) }
            if item.html.isEmpty {
                // One of the two has to be there.
                json.member("content_text", item.summary.isEmpty ? item.title : item.summary)
            } else {
                json.member("content_html", utf8: item.html)
            }
        }
        return json.bytes
    }
}
