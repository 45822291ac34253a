@org.jspecify.annotations.NullUnmarked
package alongside.log;
