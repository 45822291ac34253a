@org.jspecify.annotations.NullMarked
package alongside.sessions;
