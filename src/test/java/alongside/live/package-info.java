@org.jspecify.annotations.NullMarked
package alongside.live;
