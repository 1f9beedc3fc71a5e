// The parts a page is made of: its head, its landmarks and its headings.

package func html(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("html", attributes, content())
}

package func head(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("head", attributes, content())
}

package func title(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("title", attributes, content())
}

package func body(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("body", attributes, content())
}

package func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("header", attributes, content())
}

package func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("nav", attributes, content())
}

// A function named `main` would read as the program's own start.
// swift-format-ignore: AlwaysUseLowerCamelCase
package func main_(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("main", attributes, content())
}

package func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("footer", attributes, content())
}

package func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("section", attributes, content())
}

package func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("article", attributes, content())
}

package func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("aside", attributes, content())
}

package func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("div", attributes, content())
}

package func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("h1", attributes, content())
}

package func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("h2", attributes, content())
}

package func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("h3", attributes, content())
}

package func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("h4", attributes, content())
}

package func meta(_ attributes: Attribute...) -> HTML { void("meta", attributes) }

package func link(_ attributes: Attribute...) -> HTML { void("link", attributes) }

/// A script comes from a file of ours; the security policy refuses any other.
package func script(_ attributes: Attribute...) -> HTML {
    container("script", attributes, .empty)
}
