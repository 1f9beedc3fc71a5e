// Forms, their controls and progress.

package func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("form", attributes, content())
}

package func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("fieldset", attributes, content())
}

package func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("legend", attributes, content())
}

package func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("label", attributes, content())
}

package func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("select", attributes, content())
}

package func optgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("optgroup", attributes, content())
}

package func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("option", attributes, content())
}

package func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("button", attributes, content())
}

package func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("output", attributes, content())
}

package func progress(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("progress", attributes, content())
}

package func input(_ attributes: Attribute...) -> HTML { void("input", attributes) }

/// The line end at the start is not part of the value: browsers drop the first one, so without it
/// a text that begins with an empty line would lose it.
package func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("textarea", attributes, .group([.data("\n"), content()]))
}
