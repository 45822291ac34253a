/** The pieces that pages are made of. A component is a template; the gallery shows each with its examples. */
@NamedInterface("components")
package alongside.design.components;

import org.springframework.modulith.NamedInterface;
