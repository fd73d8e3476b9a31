/*
 * Writes down, in order, all that a command does to the files of a folder, so that what a power cut would have left at
 * any point can be worked out afterwards (tests/campaign/torn/).
 *
 *   cc -shared -fPIC -O2 -o log.so log.c
 *   LOG_FILE=LOG LOG_FOLDER=/path/of/folder LD_PRELOAD=./log.so COMMAND
 *
 * A record is a line and, for a write, its bytes after it:
 *
 *   W offset size path     bytes written          T 0 length path     cut or made longer
 *   S 0 0 path             a file or folder was forced to the disk
 *   O 0 empties path       opened so that it is made if it is not there; empties is 1 if what it had is dropped
 *   R 0 0 from\ttarget     renamed                 U 0 0 path          removed
 *
 * Calls that fail are left out. Not seen: what is written through a mapping (SQLite's index of the log, "-shm", which it
 * makes anew) and what the kernel copies from file to file. Linux and glibc only.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static int log_file = -1;
static const char *folder = "/nowhere";

#define REAL(result, name, ...)       \
  static result (*real)(__VA_ARGS__); \
  if (!real)                          \
  real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void open_log(void)
{
  const char *value;
  if ((value = getenv("LOG_FOLDER")))
    folder = value;
  if ((value = getenv("LOG_FILE")))
    log_file = open(value, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
}

static int is_ours(const char *path)
{
  return log_file >= 0 && strncmp(path, folder, strlen(folder)) == 0;
}

/* The path of an open file in the folder, or 0. */
static int path_of(int fd, char *path)
{
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = log_file < 0 ? -1 : readlink(link, path, PATH_MAX - 1);
  if (length < 0)
    return 0;
  path[length] = '\0';
  return is_ours(path);
}

/* One call for each record: records of two threads do not mix. */
static void note(char kind, off_t offset, size_t size, const char *path, const void *data)
{
  char head[2 * PATH_MAX + 64];
  int length = snprintf(head, sizeof head, "%c %lld %zu %s\n", kind, (long long)offset, size, path);
  struct iovec parts[2] = {{head, (size_t)length}, {(void *)data, data ? size : 0}};
  if (writev(log_file, parts, data ? 2 : 1) < 0)
    abort();
}

ssize_t write(int fd, const void *data, size_t size)
{
  REAL(ssize_t, write, int, const void *, size_t);
  char path[PATH_MAX];
  if (!path_of(fd, path))
    return real(fd, data, size);
  struct stat before;
  fstat(fd, &before);
  off_t offset = fcntl(fd, F_GETFL) & O_APPEND ? before.st_size : lseek(fd, 0, SEEK_CUR);
  ssize_t written = real(fd, data, size);
  if (written > 0)
    note('W', offset, (size_t)written, path, data);
  return written;
}

static void note_pwrite(int fd, const void *data, ssize_t written, off_t offset)
{
  char path[PATH_MAX];
  if (written > 0 && path_of(fd, path))
    note('W', offset, (size_t)written, path, data);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
  REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
  ssize_t written = real(fd, data, size, offset);
  note_pwrite(fd, data, written, offset);
  return written;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
  REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
  ssize_t written = real(fd, data, size, offset);
  note_pwrite(fd, data, written, offset);
  return written;
}

static int noted(int result, char kind, int fd, off_t length)
{
  char path[PATH_MAX];
  if (result == 0 && path_of(fd, path))
    note(kind, 0, (size_t)length, path, NULL);
  return result;
}

int fsync(int fd)
{
  REAL(int, fsync, int);
  return noted(real(fd), 'S', fd, 0);
}

int fdatasync(int fd)
{
  REAL(int, fdatasync, int);
  return noted(real(fd), 'S', fd, 0);
}

int ftruncate(int fd, off_t length)
{
  REAL(int, ftruncate, int, off_t);
  return noted(real(fd, length), 'T', fd, length);
}

int ftruncate64(int fd, off64_t length)
{
  REAL(int, ftruncate64, int, off64_t);
  return noted(real(fd, length), 'T', fd, length);
}

static int note_open(int fd, int flags)
{
  char path[PATH_MAX];
  if (fd >= 0 && (flags & (O_CREAT | O_TRUNC)) && path_of(fd, path))
    note('O', 0, (flags & O_TRUNC) != 0, path, NULL);
  return fd;
}

int open(const char *path, int flags, ...)
{
  REAL(int, open, const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? (mode_t)va_arg(rest, int) : 0;
  va_end(rest);
  return note_open(real(path, flags, mode), flags);
}

int open64(const char *path, int flags, ...)
{
  REAL(int, open64, const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? (mode_t)va_arg(rest, int) : 0;
  va_end(rest);
  return note_open(real(path, flags, mode), flags);
}

int rename(const char *from, const char *target)
{
  REAL(int, rename, const char *, const char *);
  int result = real(from, target);
  if (result == 0 && is_ours(from)) {
    char both[2 * PATH_MAX];
    snprintf(both, sizeof both, "%s\t%s", from, target);
    note('R', 0, 0, both, NULL);
  }
  return result;
}

int unlink(const char *path)
{
  REAL(int, unlink, const char *);
  int result = real(path);
  if (result == 0 && is_ours(path))
    note('U', 0, 0, path, NULL);
  return result;
}
