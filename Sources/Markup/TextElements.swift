// Running text, lists and pictures.

package func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("p", attributes, content())
}

package func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("span", attributes, content())
}

package func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("strong", attributes, content())
}

package func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("em", attributes, content())
}

package func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("a", attributes, content())
}

package func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("ul", attributes, content())
}

package func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("ol", attributes, content())
}

package func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("li", attributes, content())
}

package func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("dl", attributes, content())
}

package func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("dt", attributes, content())
}

package func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("dd", attributes, content())
}

package func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("details", attributes, content())
}

package func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("summary", attributes, content())
}

package func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("time", attributes, content())
}

package func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("abbr", attributes, content())
}

package func bdi(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("bdi", attributes, content())
}

package func kbd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("kbd", attributes, content())
}

package func hr(_ attributes: Attribute...) -> HTML { void("hr", attributes) }

package func br(_ attributes: Attribute...) -> HTML { void("br", attributes) }

package func img(_ attributes: Attribute...) -> HTML { void("img", attributes) }
