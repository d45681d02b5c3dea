package cymru.addo.records;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of an archive, hashed while it is written. Whoever writes it may close it and does not close the archive. */
final class HashedEntry extends FilterOutputStream {
    private final MessageDigest digest;

    private HashedEntry(OutputStream to) {
        super(to);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** Answers the hash of what was written. */
    static String write(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var file = new HashedEntry(zip);
        content.write(file);
        zip.closeEntry();
        return HexFormat.of().formatHex(file.digest.digest());
    }

    @Override
    public void write(int one) throws IOException {
        digest.update((byte) one);
        out.write(one);
    }

    @Override
    public void write(byte[] many, int from, int length) throws IOException {
        digest.update(many, from, length);
        out.write(many, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
