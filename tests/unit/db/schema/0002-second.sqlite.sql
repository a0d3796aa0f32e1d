-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER note_kept BEFORE DELETE ON note BEGIN SELECT RAISE(ABORT, 'kept'); END;
