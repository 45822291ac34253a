package alongside.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.store.Kept;
import alongside.uploads.rules.Kind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;

class UploadsTest {

    @TempDir Path folder;
    Uploads uploads;

    @BeforeEach
    void open() {
        uploads = new Uploads(new Kept(folder, "", 0), new StaticListableBeanFactory().getBeanProvider(NeedsUploads.class));
    }

    @Test
    void a_picture_is_drawn_anew_and_nothing_hidden_in_it_is_kept() throws IOException {
        var brought = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3000, 20, BufferedImage.TYPE_INT_RGB), "png", brought);
        brought.writeBytes("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        var upload = uploads.keep(brought.toByteArray()).orElseThrow();
        assertThat(upload.kind()).isEqualTo(Kind.PNG);
        assertThat(new String(uploads.read(upload), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(Files.newInputStream(folder.resolve("uploads").resolve(upload.id().substring(0, 2)).resolve(upload.id()))).getWidth()).isEqualTo(2400);
        assertThat(uploads.find(upload.id())).hasValue(upload);
    }

    @Test
    void the_same_file_is_kept_once() throws IOException {
        var pdf = "%PDF-1.7 the charter".getBytes(StandardCharsets.UTF_8);
        assertThat(uploads.keep(pdf)).isEqualTo(uploads.keep(pdf));
        try (var files = Files.walk(folder.resolve("uploads"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "MZ\u0090", "#!/bin/sh", "", "GIF89a<script>", "PK\u0003\u0004 a plain zip",
            "\u0089PNG\r\n\u001a\n not a picture", "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"})
    void what_is_no_document_and_no_picture_is_refused(String text) throws IOException {
        assertThat(uploads.keep(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(folder.resolve("uploads")).doesNotExist();
    }

    @Test
    void an_enormous_picture_in_a_small_file_is_refused_before_it_is_unpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        var bomb = ByteBuffer.wrap(out.toByteArray()).putInt(16, 60_000).putInt(20, 60_000).array();
        assertThat(uploads.keep(bomb)).isEmpty();
    }

    @Test
    void a_file_is_handed_over_so_that_it_can_do_nothing() throws IOException {
        var upload = uploads.keep("%PDF-1.7 the charter".getBytes(StandardCharsets.UTF_8)).orElseThrow();
        var response = new MockHttpServletResponse();
        new Handing(uploads).download(upload, "Our charter\"\r\nX: y", response);
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"our-charter-x-y.pdf\"");
        assertThat(response.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(uploads.find("../../key/primary.txt")).isEmpty();
    }
}
